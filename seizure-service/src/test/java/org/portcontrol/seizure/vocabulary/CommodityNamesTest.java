package org.portcontrol.seizure.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portcontrol.seizure.Commodity;
import org.portcontrol.seizure.catalogue.Catalogue;
import org.portcontrol.seizure.catalogue.Catalogues;
import org.portcontrol.seizure.vocabulary.CommodityNames.Found;

class CommodityNamesTest {

    private final Catalogue catalogue = Catalogues.shipped();
    private final CommodityNames names = new CommodityNames(catalogue);

    @Test
    void each_commodity_is_found_by_its_code_and_its_names() {
        for (Commodity commodity : catalogue.all()) {
            Found exactly = new Found(commodity, Match.EXACT);
            assertEquals(exactly, names.find(commodity.code()).orElseThrow());
            assertEquals(exactly, names.find(commodity.name()).orElseThrow());
            assertEquals(exactly, names.find(names.idsName(commodity)).orElseThrow());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Diazepam;PSY-DIAZEPAM;EXACT",
                "mercury;TOX-MERCURY;ALIAS",
                "Cannabis Herb;NAR-CANNABIS-HERB;EXACT",
                "Hashish;NAR-CANNABIS-RESIN;EXACT",
                "Cocaine;NAR-COCAINE-UNSPEC;ALIAS",
                "Cocaine Base;NAR-COCA-PASTE;ALIAS",
                "Cocaine HCL;NAR-COCAINE-HCL;ALIAS",
                "Crack;NAR-COCAINE-CRACK;ALIAS",
                "Coca bush;NAR-COCA-PLANT;EXACT",
                "Opium Poppy;NAR-POPPY-PLANT;ALIAS",
                "Poppy straw;NAR-POPPY-STRAW;EXACT",
                "Ephedrone;PSY-METHCATHINONE;ALIAS",
                "N-Methylephedrone;NPS-N-METHYLEPHEDRONE;EXACT",
                "JWH-122;NPS-JWH-122;EXACT",
                "Methamphetamine;PSY-METAMFETAMINE;EXACT",
                "Crystal methamphetamine;PSY-METAMFETAMINE;ALIAS",
                "Yaba;PSY-METAMFETAMINE-TAB;EXACT",
                "Ecstasy;PSY-ECSTASY-UNSPEC;ALIAS",
                "Ecstasy (MDMA);PSY-MDMA;ALIAS",
                "MDMA;PSY-MDMA;EXACT",
                "Captagon;PSY-FENETYLLINE;EXACT",
                "Phenylacetone;PRE-P-2-P;ALIAS",
                "Promedol;NAR-TRIMEPERIDINE;EXACT",
                "Synthetic Cannabinoid;NPS-CANNABINOID-UNSPEC;ALIAS",
                "Alprazolam (Xanax);PSY-ALPRAZOLAM;ALIAS",
                "Rivotril;PSY-CLONAZEPAM;ALIAS",
                "Rohypnol;PSY-FLUNITRAZEPAM;ALIAS",
                "Subutex;PSY-BUPRENORPHINE;ALIAS",
                "Khat/Qat;NPS-KHAT;ALIAS",
                "героин;NAR-HEROIN;ALIAS"
            })
    void names_of_workbooks_lead_to_the_code(String words, String code, Match match) {
        assertEquals(
                new Found(catalogue.find(code).orElseThrow(), match),
                names.find(words).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Other", "ATS", "Alcohol", "Cannabis", "Opiates", "GHB/GBL", "Amphetamines", "MDMA & Mephedrone"
            })
    void a_name_whose_meaning_is_not_sure_stays_unmapped(String words) {
        assertTrue(names.find(words).isEmpty());
    }

    @Test
    void a_typing_error_is_not_taken_but_answered_with_the_nearest_names() {
        assertTrue(names.find("Methamphetmine").isEmpty());
        List<Commodity> near = names.suggest("Methamphetmine", 3);
        assertEquals(3, near.size());
        assertEquals("PSY-METAMFETAMINE", near.get(0).code());
        assertEquals("NAR-HEROIN", names.suggest("Herion", 1).get(0).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xyz", "", "something else", "12345"})
    void nonsense_suggests_nothing(String words) {
        assertEquals(List.of(), names.suggest(words, 5));
    }

    @Test
    void the_workbook_has_its_own_names() {
        assertEquals("Subutex (buprenorphine)", idsName("PSY-BUPRENORPHINE"));
        assertEquals("Mercury, metallic", idsName("TOX-MERCURY"));
    }

    private String idsName(String code) {
        return names.idsName(catalogue.find(code).orElseThrow());
    }
}
