/**
 * What holds for every request before a resource sees it, for every entity tag, for the form of answers and for
 * large ones: strict JSON, bounded bodies, no HTTP/2 without TLS, text that can be stored, changes that name the revision they
 * are based on, the form that a caller likes best, and a spool that takes an answer in before it is sent.
 */
package org.portcontrol.kit.web;
