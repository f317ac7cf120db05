/**
 * What a service does by itself, beside requests and messages: rounds of work, each on a thread of its own, that nothing but
 * the end of the service can end. A round that fails is followed by another one, and a thread that stands still is seen in
 * liveness. Quarkus' scheduler is for what is done every hour: it knows no pause below a second, no waking, and no
 * liveness.
 */
package org.portcontrol.kit.background;
