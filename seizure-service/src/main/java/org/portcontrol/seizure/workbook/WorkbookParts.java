package org.portcontrol.seizure.workbook;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Which parts of a workbook the parser reads, under whatever names: the ones that its table of content types and the
 * relationships of the workbook part name.
 */
final class WorkbookParts {

    static final String CONTENT_TYPES = "[Content_Types].xml";

    private static final String DEFAULT_WORKBOOK = "xl/workbook.xml";

    private final Set<String> workbooks = new LinkedHashSet<>();
    private final Set<String> strings = new LinkedHashSet<>();
    private final Set<String> styles = new LinkedHashSet<>();
    private final Set<String> sheets = new LinkedHashSet<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> sheetIds = new LinkedHashSet<>();

    void readContentTypes(InputStream xml) throws IOException {
        forEach(xml, "Override", element -> {
            String part = element.getAttributeValue(null, "PartName");
            String type = element.getAttributeValue(null, "ContentType");
            if (part == null || type == null) {
                return;
            }
            String name = part.startsWith("/") ? part.substring(1) : part;
            if (type.endsWith("sharedStrings+xml")) {
                strings.add(name);
            } else if (type.endsWith("spreadsheetml.styles+xml")) {
                styles.add(name);
            } else if (type.endsWith(".main+xml")) {
                workbooks.add(name);
            }
        });
        if (workbooks.isEmpty()) {
            workbooks.add(DEFAULT_WORKBOOK);
        }
    }

    void readRelationships(String workbook, InputStream xml) throws IOException {
        String folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
        forEach(xml, "Relationship", element -> {
            String id = element.getAttributeValue(null, "Id");
            if (id == null || !ids.add(id)) {
                throw ArchiveGuard.damaged(
                        "The workbook is cut off or damaged: two of its relationships have the same id.");
            }
            String type = element.getAttributeValue(null, "Type");
            String target = element.getAttributeValue(null, "Target");
            if (type != null && target != null && type.endsWith("/worksheet")) {
                sheets.add(target.startsWith("/") ? target.substring(1) : folder + target);
                sheetIds.add(id);
            }
        });
    }

    Set<String> workbooks() {
        return workbooks;
    }

    Set<String> strings() {
        return strings;
    }

    Set<String> styles() {
        return styles;
    }

    Set<String> sheets() {
        return sheets;
    }

    /** The relationships that lead to worksheets; others lead to charts and macros. */
    Set<String> sheetIds() {
        return sheetIds;
    }

    static String relationshipsOf(String workbook) {
        int name = workbook.lastIndexOf('/') + 1;
        return workbook.substring(0, name) + "_rels/" + workbook.substring(name) + ".rels";
    }

    private static void forEach(InputStream xml, String element, Consumer<XMLStreamReader> action) throws IOException {
        // The parser under the workbook parser: another might read the same attributes otherwise.
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (xml) {
            XMLStreamReader reader = factory.createXMLStreamReader(xml);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals(element)) {
                    action.accept(reader);
                }
            }
        } catch (XMLStreamException e) {
            throw ArchiveGuard.damaged("The workbook is cut off or damaged: {0}.", e.getMessage());
        }
    }
}
