package org.portcontrol.seizure.catalogue;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What a site may add to the catalogue. */
@ConfigMapping(prefix = "portcontrol.catalogue")
public interface CatalogueConfig {

    /** What the codes of the site's own commodities begin with: three capitals that the suite does not use itself. */
    @WithDefault("LOC")
    String sitePrefix();

    /** How often an instance looks for what others have added. */
    @WithDefault("2S")
    Duration pollInterval();
}
