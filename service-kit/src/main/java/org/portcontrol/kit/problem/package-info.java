/**
 * Refusals. A {@link org.portcontrol.kit.problem.Refusal} is thrown by the domain with entries of a catalogue
 * ({@link org.portcontrol.kit.problem.ProblemType}) and leaves the service as RFC 9457 problem details; the framework's
 * own errors are given the same form, so that a client meets one shape of error only.
 */
package org.portcontrol.kit.problem;
