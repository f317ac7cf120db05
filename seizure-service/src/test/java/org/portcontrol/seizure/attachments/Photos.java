package org.portcontrol.seizure.attachments;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Pictures and documents as devices make them. */
public final class Photos {

    private Photos() {}

    /** A photo that no other test has, so that no content is known before. */
    public static byte[] small() {
        return noise(64, 48, new Random().nextLong(), 0.5f);
    }

    /** A photo of about 20 MB: noise does not compress. */
    public static byte[] ofTwentyMegabytes() {
        return noise(3_600, 3_300, new Random().nextLong(), 1f);
    }

    private static byte[] noise(int width, int height, long seed, float quality) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(seed);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                row[x] = random.nextInt();
            }
            picture.setRGB(0, y, width, 1, row, 0, width);
        }
        return jpeg(picture, quality);
    }

    /** A picture of two halves: the left one red, the right one blue. */
    public static BufferedImage redAndBlue(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = picture.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(width / 2, 0, width - width / 2, height);
        canvas.dispose();
        return picture;
    }

    public static byte[] jpeg(BufferedImage picture, float quality) {
        return jpeg(picture, quality, ImageWriteParam.MODE_DISABLED);
    }

    private static byte[] jpeg(BufferedImage picture, float quality, int progressive) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream bytes = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(bytes);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            how.setProgressiveMode(progressive);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    public static byte[] png(BufferedImage picture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A JPEG that comes as a sketch first, whose finest pixels are mended so many times more, for nothing. */
    public static byte[] mendedAgainAndAgain(int width, int height, int times) {
        BufferedImage picture = redAndBlue(width, height);
        picture.setRGB(0, 0, new Random().nextInt());
        byte[] jpeg = jpeg(picture, 0.8f, ImageWriteParam.MODE_DEFAULT);
        int last = jpeg.length - 2;
        while (jpeg[last] != (byte) 0xff || jpeg[last + 1] != (byte) 0xda) {
            last--;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, jpeg.length - 2);
        for (int i = 0; i < times; i++) {
            out.write(jpeg, last, jpeg.length - 2 - last);
        }
        out.write(jpeg, jpeg.length - 2, 2);
        return out.toByteArray();
    }

    /** A PNG of one row of black pixels: large in memory, and small as a file. */
    public static byte[] rowOf(int width) {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(rows)) {
            byte[] block = new byte[1 << 20];
            long left = 1 + 3L * width;
            while (left > 0) {
                int length = (int) Math.min(left, block.length);
                deflated.write(block, 0, length);
                left -= length;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(HexFormat.of().parseHex("89504e470d0a1a0a"));
        png.writeBytes(chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(1)
                        .put((byte) 8)
                        .put((byte) 2)
                        .array()));
        png.writeBytes(chunk("tEXt", text("seed\0" + new Random().nextLong())));
        png.writeBytes(chunk("IDAT", rows.toByteArray()));
        png.writeBytes(chunk("IEND", new byte[0]));
        return png.toByteArray();
    }

    private static byte[] chunk(String type, byte[] data) {
        byte[] checked =
                ByteBuffer.allocate(4 + data.length).put(text(type)).put(data).array();
        CRC32 sum = new CRC32();
        sum.update(checked);
        return ByteBuffer.allocate(4 + checked.length + 4)
                .putInt(data.length)
                .put(checked)
                .putInt((int) sum.getValue())
                .array();
    }

    /** The same JPEG with the note of a camera that was held on its side (Exif orientation 6). */
    public static byte[] heldOnItsSide(byte[] jpeg) {
        byte[] exif = HexFormat.of()
                .parseHex("ffe10022" + "457869660000" + "4d4d002a00000008" + "0001" + "011200030000000100060000"
                        + "00000000");
        byte[] noted = new byte[jpeg.length + exif.length];
        // Behind the marker that tells the format, where it must be if there is one.
        int behindJfif = 20;
        System.arraycopy(jpeg, 0, noted, 0, behindJfif);
        System.arraycopy(exif, 0, noted, behindJfif, exif.length);
        System.arraycopy(jpeg, behindJfif, noted, behindJfif + exif.length, jpeg.length - behindJfif);
        return noted;
    }

    public static byte[] pdf() {
        return text("%PDF-1.7\n% " + new Random().nextLong() + "\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n");
    }

    /** A document of so many bytes, of which no two blocks are alike. */
    public static byte[] pdfOf(int size, long seed) {
        byte[] document = new byte[size];
        new Random(seed).nextBytes(document);
        byte[] head = text("%PDF-1.7\n");
        System.arraycopy(head, 0, document, 0, head.length);
        return document;
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
