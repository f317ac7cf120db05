package org.portcontrol.kit.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Takes in an answer before it is sent: in memory while it is small, else in a file that vanishes with its stream. It
 * also digests what goes by, for the entity tag.
 */
public final class Spool extends OutputStream {

    private static final int MOST_IN_MEMORY = 1 << 20;

    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private final MessageDigest digest = sha256();
    private FileChannel file;
    private OutputStream sink = memory;
    private boolean digesting;

    /** What an answer is written by. */
    @FunctionalInterface
    public interface Writing {
        void to(Spool spool) throws IOException;
    }

    /** A spool that was written to. If that fails, nothing is kept. */
    public static Spool filledBy(Writing writing) {
        Spool spool = new Spool();
        try {
            writing.to(spool);
            return spool;
        } catch (IOException failed) {
            spool.discard();
            throw new UncheckedIOException(failed);
        } catch (RuntimeException failed) {
            spool.discard();
            throw failed;
        }
    }

    /** What is written from here on makes the entity tag. */
    public void digestFromHere() {
        digesting = true;
    }

    /** What is told beside the content, in a header, and makes the entity tag with it. */
    public void digest(String beside) {
        digest.update(beside.getBytes(StandardCharsets.UTF_8));
    }

    public String tag() {
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet});
    }

    @Override
    public void write(byte[] octets, int offset, int length) throws IOException {
        if (file == null && memory.size() + length > MOST_IN_MEMORY) {
            moveToFile();
        }
        sink.write(octets, offset, length);
        if (digesting) {
            digest.update(octets, offset, length);
        }
    }

    /** All that was written. Closing the stream gives back what the spool holds. */
    public InputStream content() {
        if (file == null) {
            return new ByteArrayInputStream(memory.toByteArray());
        }
        try {
            return Channels.newInputStream(file.position(0));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Gives back what the spool holds, when nobody is going to read it. */
    public void discard() {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void moveToFile() throws IOException {
        Path path = Files.createTempFile("answer", null);
        file = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        sink = Channels.newOutputStream(file);
        memory.writeTo(sink);
        memory.reset();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new AssertionError(everyJdkHasIt);
        }
    }
}
