package org.portcontrol.seizure.exporting;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.portcontrol.seizure.Item;
import org.portcontrol.seizure.Provenance;
import org.portcontrol.seizure.SeizureState;
import org.portcontrol.seizure.Source;
import org.portcontrol.seizure.catalogue.Catalogue;
import org.portcontrol.seizure.importing.IdsColumn;
import org.portcontrol.seizure.vocabulary.CommodityNames;
import org.portcontrol.seizure.vocabulary.CountryNames;
import org.portcontrol.seizure.vocabulary.TransportNames;
import org.portcontrol.seizure.vocabulary.UnitNames;

/**
 * The columns of the public workbook of Individual Drug Seizures. What was imported comes back in its own words; for the
 * rest the words of that workbook are used.
 */
@Singleton
class IdsTable implements ExportTable {

    private static final List<IdsColumn> COLUMNS = List.of(
            IdsColumn.DATE,
            IdsColumn.COUNTRY,
            IdsColumn.ISO3,
            IdsColumn.SUBREGION,
            IdsColumn.REGION,
            IdsColumn.DRUG,
            IdsColumn.QUANTITY,
            IdsColumn.UNIT,
            IdsColumn.CITY,
            IdsColumn.ADMINISTRATIVE_REGION,
            IdsColumn.LOCATION,
            IdsColumn.TRANSPORT,
            IdsColumn.SOURCE,
            IdsColumn.CHANNEL);

    private final Catalogue catalogue;
    private final CountryNames countries;
    private final CommodityNames commodities;
    private final UnitNames units;
    private final TransportNames transport;

    IdsTable(
            Catalogue catalogue,
            CountryNames countries,
            CommodityNames commodities,
            UnitNames units,
            TransportNames transport) {
        this.catalogue = catalogue;
        this.countries = countries;
        this.commodities = commodities;
        this.units = units;
        this.transport = transport;
    }

    @Override
    public List<String> headings() {
        return COLUMNS.stream().map(IdsTable::heading).toList();
    }

    @Override
    public List<String> row(SeizureState seizure, Item line) {
        return COLUMNS.stream()
                .map(column -> ExportTable.orEmpty(cell(column, seizure, line)))
                .toList();
    }

    private String cell(IdsColumn column, SeizureState seizure, Item line) {
        return switch (column) {
            case DATE -> seizure.seizedOn().toString();
            case COUNTRY -> country(column, seizure, CountryNames.Country::name);
            case ISO3 -> countryOf(seizure).map(CountryNames.Country::alpha3).orElse(null);
            case SUBREGION -> country(column, seizure, CountryNames.Country::subregion);
            case REGION -> country(column, seizure, CountryNames.Country::region);
            case DRUG -> drug(line);
            case QUANTITY ->
                line.reported() != null
                        ? line.reported().quantity()
                        : line.quantity().toPlainString();
            case UNIT -> line.reported() != null ? line.reported().unit() : units.nameOf(line.unit(), line.article());
            case CITY -> city(seizure);
            case ADMINISTRATIVE_REGION -> seizure.administrativeRegion();
            case TRANSPORT -> transport(seizure);
            case SOURCE ->
                seizure.source() == Source.PORT_CONTROL_UNIT
                        ? "Port Control Unit"
                        : words(seizure).get(heading(column));
            default -> words(seizure).get(heading(column));
        };
    }

    /** The row's own words if it has any for the country; ISO 3166 codes alone say nothing of the grouping. */
    private String country(IdsColumn column, SeizureState seizure, Function<CountryNames.Country, String> name) {
        Map<String, String> words = words(seizure);
        boolean told = Set.of(IdsColumn.COUNTRY, IdsColumn.SUBREGION, IdsColumn.REGION).stream()
                .anyMatch(each -> words.containsKey(heading(each)));
        return told ? words.get(heading(column)) : countryOf(seizure).map(name).orElse(null);
    }

    private Optional<CountryNames.Country> countryOf(SeizureState seizure) {
        return countries.byCode(seizure.country());
    }

    private String drug(Item line) {
        return line.reported() != null
                ? line.reported().commodity()
                : catalogue.find(line.commodity()).map(commodities::idsName).orElse(line.commodityName());
    }

    /** A place that only repeats the region or the country stands for a city that the row did not tell. */
    private String city(SeizureState seizure) {
        if (seizure.place() == null) {
            return seizure.checkpointName();
        }
        String told = words(seizure).get(heading(IdsColumn.CITY));
        if (told != null) {
            return told;
        }
        boolean repeated = seizure.place().equals(seizure.administrativeRegion())
                || seizure.place().equals(seizure.country())
                || countryOf(seizure)
                        .filter(country -> country.name().equals(seizure.place()))
                        .isPresent();
        return repeated ? null : seizure.place();
    }

    private String transport(SeizureState seizure) {
        String words = words(seizure).get(heading(IdsColumn.TRANSPORT));
        boolean untold = seizure.circumstances().transport() == null && seizure.provenance() != null;
        return words != null || untold
                ? words
                : transport.idsName(seizure.circumstances().transport());
    }

    private static Map<String, String> words(SeizureState seizure) {
        Provenance provenance = seizure.provenance();
        return provenance == null || provenance.words() == null ? Map.of() : provenance.words();
    }

    private static String heading(IdsColumn column) {
        return column.headings().get(0);
    }
}
