/**
 * What the addresses of countries, units and checkpoints have in common: entity tags on answers, the requests that close an
 * entry or give it another status, the form of a history, the parameters of a search.
 */
package org.portcontrol.registry.api;
