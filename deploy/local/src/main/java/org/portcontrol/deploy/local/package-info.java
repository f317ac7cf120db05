/**
 * The local run: PostgreSQL, Kafka, the demo issuer and the three services on loopback, started with one command and
 * stopped with Ctrl-C. {@link org.portcontrol.deploy.local.SuiteMain} is the command,
 * {@link org.portcontrol.deploy.local.LocalSuite} what it starts; the suite's own tests start the same.
 */
package org.portcontrol.deploy.local;
