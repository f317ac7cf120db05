package org.portcontrol.registry;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A region or sub-region of the United Nations' standard M49. */
@Schema(name = "Area")
public record Area(
        @Schema(description = "M49 code", examples = "143") String code,
        @Schema(examples = "Central Asia") String name) {}
