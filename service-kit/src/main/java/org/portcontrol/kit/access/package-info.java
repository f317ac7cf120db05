/**
 * Who calls and how far that caller sees: the roles of the suite and the scope (own unit, own country) that the access
 * token's claims give. Services decide what a scope means for their records.
 */
package org.portcontrol.kit.access;
