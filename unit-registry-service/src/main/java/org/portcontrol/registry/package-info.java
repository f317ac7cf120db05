/**
 * The registry: countries that take part, their units and their checkpoints. Each is an
 * {@link org.portcontrol.registry.Entry} in a {@link org.portcontrol.registry.Ledger}: it is registered once under a
 * code that never changes, changed under a revision, and closed for good. Every change leaves a revision in the
 * {@link org.portcontrol.registry.Journal} and, but for countries, an event with the full state. The
 * sub-packages {@code countries}, {@code units}, {@code checkpoints} and {@code zeroreports} are the ways in and out for single
 * entries, {@code exchange} for whole lists; {@code places} brings the places that are known from the start, {@code api} holds
 * what the addresses have in common.
 */
package org.portcontrol.registry;
