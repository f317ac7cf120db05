/**
 * The servers the suite needs, real ones, on loopback and out of Maven artifacts: PostgreSQL, Kafka and an OIDC issuer
 * with demo users. The local run keeps their data in a directory; tests get throw-away ones through
 * {@link org.portcontrol.deploy.embedded.SuiteTestResource}, which every {@code @QuarkusTest} finds by itself.
 */
package org.portcontrol.deploy.embedded;
