package org.portcontrol.seizure.attachments;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.portcontrol.kit.problem.Refusal;

/**
 * The types of files that are taken: what cameras and scanners make. Not text, since anything can pass as text; not HTML,
 * SVG or office documents, since they can hold programs.
 */
public enum AttachmentType {
    JPEG("image/jpeg", "image/p?jpe?g", "jpg", "jpe?g"),
    PNG("image/png", "image/png", "png", "png"),
    WEBP("image/webp", "image/webp", "webp", "webp"),
    HEIC("image/heic", "image/hei[cf](-sequence)?", "heic", "hei[cf]"),
    PDF("application/pdf", "application/(x-)?pdf", "pdf", "pdf");

    private static final String UNDECLARED = "application/octet-stream";

    private final String mediaType;
    private final Pattern names;
    private final String extension;
    private final Pattern ownName;

    /**
     * @param names what devices and Tika call the type
     * @param extensions that a file of this type may have
     */
    AttachmentType(String mediaType, String names, String extension, String extensions) {
        this.mediaType = mediaType;
        this.names = Pattern.compile(names);
        this.extension = extension;
        this.ownName = Pattern.compile(".*\\.(" + extensions + ")", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    /** The type that the bytes of a file tell. */
    static Optional<AttachmentType> of(Path file) {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            return named(MimeTypes.getDefaultMimeTypes().detect(bytes, new Metadata()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Refuses a file that need not be sent to the end, for it is declared as something that is not taken.
     *
     * @param declared the media type, or null
     */
    public static void requireTaken(String declared) {
        if (!isUndeclared(declared) && named(MediaType.parse(declared)).isEmpty()) {
            throw Refusal.ofParameter(
                    "file", AttachmentProblem.TYPE_NOT_TAKEN, "It is declared as a type that is not taken.");
        }
    }

    /** True unless a file of this type was declared to be of another. */
    boolean agreesWith(String declared) {
        return isUndeclared(declared)
                || named(MediaType.parse(declared)).filter(this::equals).isPresent();
    }

    String mediaType() {
        return mediaType;
    }

    /** The name, with an extension that tells the type: a file must not pass as something else where it is opened. */
    String complete(String name) {
        return ownName.matcher(name).matches() ? name : name + "." + extension;
    }

    /** True if a thumbnail can be made of it. */
    boolean canBeDrawn() {
        return this == JPEG || this == PNG;
    }

    private static boolean isUndeclared(String declared) {
        return declared == null
                || declared.isBlank()
                || declared.trim().toLowerCase(Locale.ROOT).equals(UNDECLARED);
    }

    private static Optional<AttachmentType> named(MediaType found) {
        String name = found == null ? "" : found.getBaseType().toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.names.matcher(name).matches())
                .findFirst();
    }
}
