package org.portcontrol.seizure.workbook;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.portcontrol.kit.problem.Refusal;

/**
 * Unpacks the parts of an XLSX workbook once, byte by byte, before the parser sees them, and refuses what is damaged or
 * would fill the memory. It opens the archive with the library that the parser uses, so that both see the same entries.
 */
final class ArchiveGuard {

    private static final long TOTAL = 4L << 30;
    private static final int FOLD = 200;
    private static final long SMALL = 10L << 20;
    private static final long STRINGS = 32L << 20;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
    private final byte[] buffer = new byte[65_536];
    private long total;

    private ArchiveGuard(ZipFile zip) {
        this.zip = zip;
    }

    static WorkbookParts check(Path file) throws IOException {
        CentralDirectory.check(file);
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            return new ArchiveGuard(zip).check();
        } catch (ZipException e) {
            throw damaged("The workbook is cut off or damaged: {0}.", e.getMessage());
        } catch (IllegalArgumentException | EOFException e) {
            throw damaged("The workbook is cut off or damaged: its table of contents cannot be read.");
        }
    }

    static Refusal damaged(String detail, Object... values) {
        return Refusal.of(WorkbookProblem.TRUNCATED_FILE, detail, values);
    }

    private WorkbookParts check() throws IOException {
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (entries.put(entry.getName().toLowerCase(Locale.ROOT), entry) != null) {
                throw FileKind.unreadable(
                        "The file is an archive that holds two entries of the same name." + FileKind.SAVE_IT);
            }
        }
        WorkbookParts parts = new WorkbookParts();
        ZipArchiveEntry types = find(WorkbookParts.CONTENT_TYPES);
        if (types == null) {
            throw FileKind.unreadable("The file is an archive but not an XLSX workbook." + FileKind.SAVE_IT);
        }
        scanPlain(WorkbookParts.CONTENT_TYPES);
        parts.readContentTypes(zip.getInputStream(types));
        if (parts.workbooks().stream().noneMatch(name -> find(name) != null)) {
            throw FileKind.unreadable("The file is an archive but not an XLSX workbook." + FileKind.SAVE_IT);
        }
        for (String workbook : parts.workbooks()) {
            String relationships = WorkbookParts.relationshipsOf(workbook);
            scanPlain(workbook);
            scanPlain(relationships);
            if (find(relationships) != null) {
                parts.readRelationships(workbook, zip.getInputStream(find(relationships)));
            }
        }
        parts.styles().removeIf(name -> find(name) == null);
        for (String styles : parts.styles()) {
            scanPlain(styles);
        }
        scanSheets(parts, scanStrings(parts));
        return parts;
    }

    private int scanStrings(WorkbookParts parts) throws IOException {
        int strings = 0;
        for (String part : parts.strings()) {
            SharedStringsScan scan = new SharedStringsScan(part);
            scan(scan, STRINGS);
            // With two such parts the parser takes either; nothing refers beyond the shorter one in an honest file.
            strings = strings == 0 ? scan.strings() : Math.min(strings, scan.strings());
        }
        return strings;
    }

    private void scanSheets(WorkbookParts parts, int strings) throws IOException {
        for (String part : parts.sheets()) {
            scan(new SheetScan(part, strings), TOTAL);
        }
    }

    private void scanPlain(String part) throws IOException {
        scan(new PlainPartScan(part), SMALL);
    }

    private void scan(XmlScan scan, long limit) throws IOException {
        ZipArchiveEntry entry = find(scan.part());
        if (entry == null) {
            return;
        }
        if (!zip.canReadEntryData(entry)) {
            throw FileKind.unreadable(
                    "The file is a workbook with a password, or packed in an unusual way." + FileKind.SAVE_IT);
        }
        CRC32 checksum = new CRC32();
        long expanded = 0;
        try (InputStream bytes = zip.getInputStream(entry)) {
            for (int length = bytes.read(buffer); length >= 0; length = bytes.read(buffer)) {
                expanded += length;
                refuseExpansion(scan, expanded, limit, entry.getCompressedSize());
                checksum.update(buffer, 0, length);
                scan.read(buffer, length);
            }
        } catch (ZipException | EOFException e) {
            throw damaged("The workbook is cut off or damaged: the part {0} cannot be unpacked.", scan.part());
        }
        total += expanded;
        scan.end();
        if (entry.getCrc() >= 0 && checksum.getValue() != entry.getCrc()) {
            throw damaged("The workbook is cut off or damaged: the part {0} does not match its checksum.", scan.part());
        }
    }

    private void refuseExpansion(XmlScan scan, long expanded, long limit, long packed) {
        if (expanded > limit && scan instanceof SharedStringsScan) {
            throw SharedStringsScan.tooMany();
        }
        boolean isBomb = expanded > SMALL && expanded / FOLD > Math.max(packed, 1);
        if (isBomb || expanded > limit || total + expanded > TOTAL) {
            throw Refusal.of(
                    WorkbookProblem.EXPANDS_TOO_FAR,
                    "The part {0} of the workbook is {1} KiB packed and more than {2} MiB unpacked.",
                    scan.part(),
                    packed >> 10,
                    expanded >> 20);
        }
    }

    private ZipArchiveEntry find(String part) {
        return entries.get(part.toLowerCase(Locale.ROOT));
    }
}
