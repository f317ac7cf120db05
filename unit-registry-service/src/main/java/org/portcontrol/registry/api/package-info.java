/**
 * What the addresses of countries, units and checkpoints have in common: entity tags on answers, the closing request,
 * the form of a history, filters that name a code of a list.
 */
package org.portcontrol.registry.api;
