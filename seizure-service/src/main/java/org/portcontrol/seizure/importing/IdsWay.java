package org.portcontrol.seizure.importing;

import java.util.List;
import org.portcontrol.seizure.Route;
import org.portcontrol.seizure.Transport;
import org.portcontrol.seizure.vocabulary.CountryNames;
import org.portcontrol.seizure.vocabulary.Match;
import org.portcontrol.seizure.workbook.Row;

/** Reads how and where the goods of a row of Individual Drug Seizures travelled. */
final class IdsWay {

    private final Headings<IdsColumn> headings;
    private final Words words;

    IdsWay(Headings<IdsColumn> headings, Words words) {
        this.headings = headings;
        this.words = words;
    }

    /** How it travelled, or null if the row does not tell or its words are not mapped. */
    Transport transport(Row row, Findings findings) {
        String means = headings.cell(row, IdsColumn.TRANSPORT);
        if (means.isEmpty() || words.transport().isUnknown(means)) {
            return null;
        }
        Transport transport = words.transport().find(means).orElse(null);
        findings.understood(
                Findings.NameList.TRANSPORT,
                means,
                transport == null ? null : transport.mode().name(),
                transport == null ? null : Match.EXACT);
        return transport;
    }

    /** Where it came from and went to, or null if the row does not tell. */
    Route route(Row row, Findings findings) {
        String departure = routeCountry(row, IdsColumn.DEPARTURE, findings);
        String transit = routeCountry(row, IdsColumn.TRANSIT, findings);
        String destination = routeCountry(row, IdsColumn.DESTINATION, findings);
        if (departure == null && transit == null && destination == null) {
            return null;
        }
        return new Route(departure, transit == null ? List.of() : List.of(transit), destination);
    }

    /** A country of the route; one that is not known does not refuse the row, its words are kept. */
    private String routeCountry(Row row, IdsColumn column, Findings findings) {
        String name = headings.cell(row, column);
        if (name.isEmpty() || words.countries().isUnknown(name)) {
            return null;
        }
        CountryNames.Country country = words.countries().find(name).orElse(null);
        findings.understood(
                Findings.NameList.COUNTRY,
                name,
                country == null ? null : country.code(),
                country == null ? null : matchOf(name, country));
        return country == null ? null : country.code();
    }

    static Match matchOf(String name, CountryNames.Country country) {
        return name.equalsIgnoreCase(country.name()) ? Match.EXACT : Match.ALIAS;
    }
}
