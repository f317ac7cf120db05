/**
 * The places that are known from the start: {@code known-places/*.csv} hold what public sources say of countries,
 * checkpoints and units, with the source and how sure it is. They are registered once, by code; from then on the
 * registrar's word holds.
 */
package org.portcontrol.registry.places;
