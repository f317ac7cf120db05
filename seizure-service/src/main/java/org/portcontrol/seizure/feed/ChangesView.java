package org.portcontrol.seizure.feed;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A stretch of the feed.
 *
 * @param next send it as {@code after} to go on; it is always there, also if nothing is new
 */
@Schema(name = "SeizureChanges")
public record ChangesView(List<ChangeView> items, String next) {}
