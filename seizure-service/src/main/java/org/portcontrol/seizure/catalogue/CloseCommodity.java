package org.portcontrol.seizure.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.kit.problem.Violations;

/**
 * Retires a commodity of the site's own: after its last day no seizure may name it, save from devices that do not know.
 *
 * <p>Refuses with {@code not-found}, {@code shipped-commodity}, {@code stale-revision}, {@code closed},
 * {@code period-reversed}, {@code unknown-commodity} and {@code value-out-of-bounds}.
 */
@ApplicationScoped
class CloseCommodity {

    private final SiteLedger ledger;
    private final SiteRules rules;

    CloseCommodity(SiteLedger ledger, SiteRules rules) {
        this.ledger = ledger;
        this.rules = rules;
    }

    @Transactional
    Entry handle(String code, int base, CommodityClosingRequest request, Scope by) {
        Edition edition = ledger.locked();
        Entry entry = SiteLedger.open(edition, code, base);
        Violations violations = new Violations();
        rules.checkEnd(entry, request, edition, violations);
        violations.refuseIfAny();
        SiteDefinition retired = ledger.definition(code).retired(request.on(), request.replacedBy());
        return ledger.write(edition, code, SiteRevision.Change.CLOSED, retired, request.reason(), by.subject());
    }
}
