/**
 * Rules of the house that no compiler knows, for the tests of every module: what they look at are the module's own
 * sources, read by the compiler of the JDK.
 */
package org.portcontrol.rules;
