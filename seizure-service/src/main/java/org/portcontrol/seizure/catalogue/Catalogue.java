package org.portcontrol.seizure.catalogue;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.kit.problem.Violations;
import org.portcontrol.seizure.Commodity;
import org.portcontrol.seizure.lists.ListVersion;

/** The current edition of the catalogue, in memory: a report asks the database nothing about commodities. */
@Singleton
public class Catalogue {

    /** A report with hundreds of codes that nobody knows shall not look hundreds of times. */
    private static final long SHORTEST_PAUSE_NANOS = 10_000_000;

    private final AtomicReference<Edition> current = new AtomicReference<>(Edition.shipped());
    private final SiteCommodities site;
    private long lookedAt = System.nanoTime() - SHORTEST_PAUSE_NANOS;

    Catalogue(SiteCommodities site) {
        this.site = site;
    }

    /** {@code 2026-11-25} or, once the site has entries of its own, {@code 2026-11-25.7}; later versions are greater. */
    public String version() {
        return current.get().versionText();
    }

    /** Any commodity that the catalogue ever had, retired ones too. */
    public Optional<Commodity> find(String code) {
        return Optional.ofNullable(current.get().entry(code)).map(Entry::commodity);
    }

    /**
     * The commodity, if a seizure of that day may name it: the code is valid on the day, or the device that reports still
     * holds a version of the catalogue in which the code had not been retired.
     *
     * @param seizedOn null if it is not known, which no code is refused for
     * @param heldVersion the version that the device says it holds; null, or no version at all, if it does not say
     */
    public Optional<Commodity> acceptable(String code, LocalDate seizedOn, String heldVersion) {
        return Optional.ofNullable(entryOrNull(code))
                .filter(entry -> entry.validity().allows(seizedOn, heldVersion))
                .map(Entry::commodity);
    }

    /**
     * Reads a code out of a request, under the rule of {@link #acceptable}.
     *
     * @return the commodity, or null with {@code unknown-commodity}, {@code retired-commodity} or
     *     {@code commodity-not-yet-valid} noted at the pointer; null with nothing noted if there is no code
     */
    public Commodity read(String code, LocalDate seizedOn, String heldVersion, String pointer, Violations violations) {
        if (code == null) {
            return null;
        }
        Entry entry = entryOrNull(code);
        if (entry == null) {
            violations.add(UnusableCommodity.unknown(code, current.get().search(), pointer));
            return null;
        }
        if (entry.validity().allows(seizedOn, heldVersion)) {
            return entry.commodity();
        }
        violations.add(UnusableCommodity.on(seizedOn, entry, pointer));
        return null;
    }

    /** Every commodity, retired ones too: the built-in ones in the order of their file, then the site's own. */
    public Collection<Commodity> all() {
        return current.get().commodities();
    }

    /** The commodities with the nearest spellings, best first. They are for people to choose from, never to be taken. */
    public List<Commodity> nearest(String words, int most) {
        return current.get().search().nearest(words, most);
    }

    /** The codes of a category; empty if there is no such category. */
    public List<String> codesOf(String category) {
        return all().stream()
                .filter(commodity -> commodity.category().equals(category))
                .map(Commodity::code)
                .toList();
    }

    /** False for what the site added. */
    public boolean isShipped(String code) {
        Entry entry = current.get().entry(code);
        return entry != null && entry.isShipped();
    }

    Edition current() {
        return current.get();
    }

    /** The entry of that code; {@code not-found} if there is none. */
    Entry entry(String code) {
        Entry entry = entryOrNull(code);
        if (entry == null) {
            throw notFound();
        }
        return entry;
    }

    static Refusal notFound() {
        return Refusal.of(CommonProblem.NOT_FOUND, "The catalogue has no such commodity.");
    }

    /** The current edition, or a newer one if somebody already holds a version of that. */
    Edition editionFor(String heldVersion) {
        boolean isAhead = ListVersion.read(heldVersion)
                .filter(held -> held.site() > current.get().version().site())
                .isPresent();
        if (isAhead) {
            look();
        }
        return current.get();
    }

    /** Takes on what the site has changed since. One statement. */
    void refresh() {
        takeOn(site.newest(current.get()));
    }

    /** Takes an edition on, unless a later one has been taken on meanwhile. */
    void takeOn(Edition edition) {
        current.accumulateAndGet(
                edition, (held, given) -> given.version().compareTo(held.version()) > 0 ? given : held);
    }

    /** A code that is unknown and not the suite's own may have been added at another instance a moment ago. */
    private Entry entryOrNull(String code) {
        Entry entry = current.get().entry(code);
        if (entry == null && SiteRules.isForm(code) && !Category.isBuiltIn(code)) {
            look();
            entry = current.get().entry(code);
        }
        return entry;
    }

    private synchronized void look() {
        long now = System.nanoTime();
        if (now - lookedAt >= SHORTEST_PAUSE_NANOS) {
            lookedAt = now;
            refresh();
        }
    }
}
