package org.portcontrol.seizure.workbook;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;

/** The characters of a CSV file, decoded strictly, without its byte order mark. Remembers how it ended. */
final class CsvText extends FilterReader {

    private final String charset;
    private boolean atEnd;
    private char last = '\n';

    private CsvText(Reader in, String charset) {
        super(in);
        this.charset = charset;
    }

    static CsvText open(CsvEncoding.Encoded file) {
        try {
            InputStream bytes = Files.newInputStream(file.path());
            bytes.skipNBytes(file.markLength());
            return new CsvText(
                    new InputStreamReader(
                            bytes,
                            file.charset()
                                    .newDecoder()
                                    .onMalformedInput(CodingErrorAction.REPORT)
                                    .onUnmappableCharacter(CodingErrorAction.REPORT)),
                    file.charset().name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            last = buffer[offset + read - 1];
        } else if (read < 0) {
            atEnd = true;
        }
        return read;
    }

    String charset() {
        return charset;
    }

    boolean isAtEnd() {
        return atEnd;
    }

    boolean endsWithoutLineEnd() {
        return atEnd && last != '\n' && last != '\r';
    }
}
