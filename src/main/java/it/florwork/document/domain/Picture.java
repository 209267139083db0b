package it.florwork.document.domain;

import it.florwork.document.ContentType;
import it.florwork.shared.RuleViolation;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;

/** An uploaded picture, decoded and turned upright, without what else its file said: place, device, time, comments. */
record Picture(BufferedImage image) {
    private static final float QUALITY = 0.85f;

    /** A larger one is a bomb, not a page. */
    private static final long MAX_PIXELS = 100_000_000;

    /** What a page needs to stay readable; a larger picture is thinned out while it is read, to spare the memory. */
    private static final long ENOUGH_PIXELS = 16_000_000;

    static Picture read(ContentType type, byte[] bytes) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByMIMEType(type.mediaType()).next();
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input, true, true);
            return new Picture(turned(decoded(reader), type == ContentType.JPEG ? ExifOrientation.of(bytes) : 1));
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage decoded(ImageReader reader) {
        try {
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > MAX_PIXELS) {
                throw new RuleViolation("document.error.tooManyPixels");
            }
            int step = (int) Math.ceil(Math.sqrt((double) pixels / ENOUGH_PIXELS));
            var thinned = reader.getDefaultReadParam();
            thinned.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, thinned);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            // the decoders answer damaged files with any of these
            throw new RuleViolation("document.error.unreadablePicture");
        }
    }

    byte[] written(ContentType type) throws IOException {
        var writer = ImageIO.getImageWritersByMIMEType(type.mediaType()).next();
        var bytes = new ByteArrayOutputStream();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            var parameters = writer.getDefaultWriteParam();
            if (type == ContentType.JPEG) {
                parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                parameters.setCompressionQuality(QUALITY);
            }
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Phones store the picture as the sensor saw it and say in EXIF how to turn it: without EXIF it must lie right. */
    private static BufferedImage turned(BufferedImage image, int orientation) {
        int w = image.getWidth();
        int h = image.getHeight();
        var upright = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
        return upright.isIdentity()
                ? image
                : new AffineTransformOp(upright, AffineTransformOp.TYPE_NEAREST_NEIGHBOR)
                        .filter(
                                image,
                                orientation > 4
                                        ? new BufferedImage(h, w, image.getType())
                                        : new BufferedImage(w, h, image.getType()));
    }
}
