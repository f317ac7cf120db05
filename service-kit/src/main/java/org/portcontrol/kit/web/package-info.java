/**
 * What holds for every request before a resource sees it, and for every entity tag: strict JSON, bounded bodies, text
 * that can be stored, and changes that name the revision they are based on.
 */
package org.portcontrol.kit.web;
