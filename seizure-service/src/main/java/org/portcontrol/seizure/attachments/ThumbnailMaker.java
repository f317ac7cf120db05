package org.portcontrol.seizure.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.jboss.logging.Logger;
import org.portcontrol.kit.time.Turns;
import org.portcontrol.seizure.storage.AttachmentsConfig;
import org.portcontrol.seizure.storage.IncomingFiles;

/**
 * Makes small JPEGs of photos, upright, without what the camera noted in them. One at a time, for some seconds at most, and
 * of a large picture only every n-th pixel is read, so that no picture fills the memory or keeps the others waiting.
 */
@ApplicationScoped
class ThumbnailMaker {

    private static final Logger LOG = Logger.getLogger(ThumbnailMaker.class);
    private static final int LONGEST_SIDE = 320;
    /** How much larger than the thumbnail a picture is read; what is read is then scaled with care. */
    private static final int READ_SIDE = 4 * LONGEST_SIDE;
    /** The longest side that a JPEG can have. Of a PNG whole rows are in memory, however long they are. */
    private static final int LONGEST_ROW = 65_535;
    /** How much more memory a pixel of a progressive JPEG takes, of which all are kept. */
    private static final int PROGRESSIVE = 4;

    private final long largestPicture;
    private final IncomingFiles incoming;
    private final Turns turns = new Turns(1, Duration.ofSeconds(10));

    ThumbnailMaker(AttachmentsConfig config, IncomingFiles incoming) {
        this.largestPicture = config.largestPicture();
        this.incoming = incoming;
    }

    /** The thumbnail of an incoming picture; none if the picture is too large or cannot be read. */
    Optional<Path> make(UUID picture, AttachmentType type) {
        return type.canBeDrawn()
                ? turns.take(() -> drawn(picture, type)).flatMap(Function.identity())
                : Optional.empty();
    }

    private Optional<Path> drawn(UUID picture, AttachmentType type) {
        Path thumbnail = incoming.thumbnailPath(picture);
        try (OutputStream out = Files.newOutputStream(thumbnail)) {
            return draw(incoming.path(picture), type, out) ? Optional.of(thumbnail) : Optional.empty();
        } catch (IOException | RuntimeException undrawable) {
            // The decoders of the JDK throw anything at a broken picture.
            LOG.infof("No thumbnail is made of a picture: %s", undrawable.toString());
            return Optional.empty();
        }
    }

    private boolean draw(Path picture, AttachmentType type, OutputStream out) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByMIMEType(type.mediaType()).next();
        try (PictureFile bytes = new PictureFile(picture)) {
            boolean progressive = type == AttachmentType.JPEG && bytes.isProgressiveJpeg();
            // The notes in a PNG can be compressed a thousandfold and are not needed.
            reader.setInput(bytes, false, type == AttachmentType.PNG);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (!fitsInMemory(width, height, progressive)) {
                return false;
            }
            ImageReadParam every = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(width, height) / READ_SIDE);
            every.setSourceSubsampling(step, step, 0, 0);
            write(reader.read(0, every), type == AttachmentType.JPEG ? orientation(reader) : null, out);
            return true;
        } finally {
            reader.dispose();
        }
    }

    private boolean fitsInMemory(int width, int height, boolean progressive) {
        long pixels = (long) width * height;
        return width <= LONGEST_ROW && (progressive ? PROGRESSIVE * pixels : pixels) <= largestPicture;
    }

    /** How the camera was held, or null if that is not known: the notes of some phones are against the standard. */
    private static Orientation orientation(ImageReader reader) {
        try {
            return ExifUtils.getExifOrientation(reader, 0);
        } catch (IOException unreadable) {
            return null;
        }
    }

    private static void write(BufferedImage picture, Orientation orientation, OutputStream out) throws IOException {
        Thumbnails.of(picture)
                .size(Math.min(LONGEST_SIDE, picture.getWidth()), Math.min(LONGEST_SIDE, picture.getHeight()))
                .addFilter(ThumbnailMaker::onWhite)
                .addFilter(ExifFilterUtils.getFilterForOrientation(
                        orientation == null ? Orientation.TOP_LEFT : orientation))
                .outputFormat("jpg")
                .outputQuality(0.8)
                .toOutputStream(out);
    }

    /** JPEG knows no transparency. */
    private static BufferedImage onWhite(BufferedImage picture) {
        BufferedImage opaque = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = opaque.createGraphics();
        canvas.drawImage(picture, 0, 0, Color.WHITE, null);
        canvas.dispose();
        return opaque;
    }
}
