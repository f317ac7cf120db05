/**
 * The way out for those who follow along: every revision of every record, in an order to which nothing is ever added but at
 * its end ({@code docs/adr/0017-change-feed.md}). {@link org.portcontrol.seizure.feed.Feed} is that order; partners, focal
 * points and units read what they may see of it over HTTP, and wait there for more.
 */
package org.portcontrol.seizure.feed;
