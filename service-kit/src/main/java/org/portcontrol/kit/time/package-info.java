/** Time and identity as injected dependencies, so that a test can hold the clock; and waiting that ends. */
package org.portcontrol.kit.time;
