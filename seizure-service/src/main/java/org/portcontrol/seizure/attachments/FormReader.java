package org.portcontrol.seizure.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.commons.fileupload.FileItemIterator;
import org.apache.commons.fileupload.FileItemStream;
import org.apache.commons.fileupload.FileUpload;
import org.apache.commons.fileupload.FileUploadException;
import org.apache.commons.fileupload.InvalidFileNameException;
import org.apache.commons.fileupload.RequestContext;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.kit.time.IdSource;
import org.portcontrol.seizure.storage.IncomingFiles;

/**
 * Takes the file out of a form as it comes, without holding it in memory.
 *
 * <p>Refuses with {@code malformed-form}, {@code unknown-part}, {@code missing-value}, {@code type-not-taken},
 * {@code body-too-large}, {@code value-out-of-bounds} and {@code malformed-parameter}.
 */
@ApplicationScoped
class FormReader {

    private static final String FILE = "file";
    private static final String CAPTION = "caption";
    private static final int MOST_CAPTION_BYTES = 4 << 10;
    /** A name of 255 letters, in Cyrillic and once more as percents, has 2 KiB. */
    private static final int MOST_HEADER_BYTES = 4 << 10;

    private final IncomingFiles incoming;
    private final IdSource ids;

    FormReader(IncomingFiles incoming, IdSource ids) {
        this.incoming = incoming;
        this.ids = ids;
    }

    /** What was read so far. */
    private static final class Parts {

        private IncomingFiles.Content content;
        private String name;
        private String declaredType;
        private String caption;
        private boolean hasCaption;
    }

    /** The file, which lies among the incoming ones. A form that is refused leaves none there. */
    ReceivedFile read(String contentType, InputStream body) {
        UUID id = ids.next();
        boolean whole = false;
        try {
            Parts parts = partsOf(id, reader().getItemIterator(new Form(contentType, body)));
            ReceivedFile file =
                    new ReceivedFile(id, parts.content, parts.name, parts.declaredType, Caption.of(parts.caption));
            whole = true;
            return file;
        } catch (FileUploadException | IOException | InvalidFileNameException unreadable) {
            throw Refusal.of(AttachmentProblem.MALFORMED_FORM, "It breaks off, or is not built as a form.");
        } finally {
            if (!whole) {
                incoming.remove(id);
            }
        }
    }

    private static FileUpload reader() {
        FileUpload reader = new FileUpload();
        reader.setPartHeaderSizeMax(MOST_HEADER_BYTES);
        return reader;
    }

    private Parts partsOf(UUID id, FileItemIterator items) throws FileUploadException, IOException {
        Parts parts = new Parts();
        while (items.hasNext()) {
            FileItemStream item = items.next();
            if (FILE.equals(item.getFieldName()) && parts.content == null) {
                parts.name = item.getName();
                parts.declaredType = item.getContentType();
                AttachmentType.requireTaken(parts.declaredType);
                try (InputStream bytes = item.openStream()) {
                    parts.content = incoming.receive(id, bytes);
                }
            } else if (CAPTION.equals(item.getFieldName()) && !parts.hasCaption) {
                parts.caption = text(item);
                parts.hasCaption = true;
            } else {
                throw Refusal.of(
                        AttachmentProblem.UNKNOWN_PART,
                        "There is a part that is neither file nor caption, or one twice.");
            }
        }
        if (parts.content == null) {
            throw Refusal.ofParameter(FILE, CommonProblem.MISSING_VALUE, "The form has no part of this name.");
        }
        return parts;
    }

    private static String text(FileItemStream item) throws IOException {
        try (InputStream text = item.openStream()) {
            byte[] bytes = text.readNBytes(MOST_CAPTION_BYTES);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** The request as the library wants to see it. */
    private record Form(String contentType, InputStream body) implements RequestContext {

        @Override
        public String getCharacterEncoding() {
            return StandardCharsets.UTF_8.name();
        }

        @Override
        public String getContentType() {
            return contentType;
        }

        @Override
        @SuppressWarnings("deprecation")
        public int getContentLength() {
            return -1;
        }

        @Override
        public InputStream getInputStream() {
            return body;
        }
    }
}
