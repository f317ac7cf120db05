/** Time and identity as injected dependencies, so that a test can hold the clock. */
package org.portcontrol.kit.time;
