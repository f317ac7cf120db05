/**
 * What the catalogue, the code lists and the vocabulary share: reading the lists that ship with the service, and knowing
 * a name by its letters however it is spelt.
 */
package org.portcontrol.seizure.lists;
