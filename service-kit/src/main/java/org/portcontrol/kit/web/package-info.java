/**
 * What holds for every request before a resource sees it, for every entity tag and for large answers: strict JSON, bounded
 * bodies, no HTTP/2 without TLS, text that can be stored, changes that name the revision they are based on, and a spool that
 * takes an answer in before it is sent.
 */
package org.portcontrol.kit.web;
