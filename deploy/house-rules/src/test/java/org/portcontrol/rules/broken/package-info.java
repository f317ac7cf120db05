/** A small service that breaks every rule once, so that each is seen to catch something. */
package org.portcontrol.rules.broken;
