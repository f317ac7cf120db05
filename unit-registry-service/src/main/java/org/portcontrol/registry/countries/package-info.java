/** The countries that take part: registered, changed, closed, read and listed. */
package org.portcontrol.registry.countries;
