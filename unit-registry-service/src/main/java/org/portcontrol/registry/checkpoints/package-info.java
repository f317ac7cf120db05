/** The checkpoints: registered, changed, closed, read and listed. */
package org.portcontrol.registry.checkpoints;
