package org.portcontrol.seizure.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;

/**
 * Every revision of a commodity of the site's own.
 *
 * <p>Refuses with {@code not-found}: shipped commodities have their history in the suite's own.
 */
@ApplicationScoped
class FindCommodityHistory {

    private final SiteCommodities site;

    FindCommodityHistory(SiteCommodities site) {
        this.site = site;
    }

    List<SiteRevision> of(String code) {
        List<SiteRevision> revisions = site.history(code);
        if (revisions.isEmpty()) {
            throw Refusal.of(CommonProblem.NOT_FOUND, "The site has no commodity of this code of its own.");
        }
        return revisions;
    }
}
