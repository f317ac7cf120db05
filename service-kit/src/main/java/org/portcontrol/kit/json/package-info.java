/** JSON documents as values: what a merge patch makes of one, and what two of them say differently. */
package org.portcontrol.kit.json;
