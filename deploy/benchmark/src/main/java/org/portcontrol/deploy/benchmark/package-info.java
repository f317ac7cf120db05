/** Benchmarks of packaged services over HTTP. Each is a main class that starts what it needs and prints a table. */
package org.portcontrol.deploy.benchmark;
