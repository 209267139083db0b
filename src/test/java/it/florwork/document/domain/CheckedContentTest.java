package it.florwork.document.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.document.ContentType;
import it.florwork.shared.RuleViolation;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckedContentTest {
    private static final String PLACE = "43.7696 N 11.2558 E";

    @Test
    void aPdfIsKeptAsItIs() throws IOException {
        byte[] pdf = "%PDF-1.7\nsome content\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        var checked = checked(pdf);
        assertThat(checked.type()).isEqualTo(ContentType.PDF);
        assertThat(checked.bytes()).isEqualTo(pdf);
        assertThat(checked.sha256()).isEqualTo("a2d1524e80ea840aed71b7c48ac29b7a9a19bb9c62e169cea7ab485a04dbea27");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7 that never ends", "<html>%PDF-1.7 %%EOF", "GIF89a", "PK\u0003\u0004"})
    void whatIsNeitherPaperNorPictureIsRefused(String content) {
        refused("document.error.wrongType", () -> checked(content.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void anEmptyFileIsRefused() {
        refused("document.error.empty", () -> checked(new byte[0]));
    }

    @Test
    void oneByteTooManyIsRefused() {
        byte[] pdf = Arrays.copyOf("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), CheckedContent.MAX_BYTES + 1);
        refused("document.error.tooLarge", () -> checked(pdf));
    }

    @Test
    void aPictureThatOnlyBeginsLikeOneIsRefused() {
        byte[] jpeg = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 1, 2, 3};
        refused("document.error.unreadablePicture", () -> checked(jpeg));
    }

    @Test
    void aPictureOfFarTooManyPixelsIsRefusedBeforeItIsDecoded() throws IOException {
        byte[] png = picture("png");
        ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000); // the header's width and height
        var crc = new java.util.zip.CRC32();
        crc.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) crc.getValue());
        refused("document.error.tooManyPixels", () -> checked(png));
    }

    @Test
    void aPhotographLosesItsPlaceAndKeepsItsPicture() throws IOException {
        byte[] photograph = withExif(picture("jpeg"), 1);
        assertThat(new String(photograph, StandardCharsets.ISO_8859_1)).contains(PLACE);
        var checked = checked(photograph);
        assertThat(checked.type()).isEqualTo(ContentType.JPEG);
        assertThat(new String(checked.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain(PLACE, "Exif");
        assertThat(redCorner(checked)).isEqualTo("upper left of 40x20");
    }

    @Test
    void aPngKeepsNothingButItsPicture() throws IOException {
        byte[] png = picture("png");
        byte[] comment = "tEXtComment\0".concat(PLACE).getBytes(StandardCharsets.ISO_8859_1);
        var crc = new java.util.zip.CRC32();
        crc.update(comment);
        var commented = ByteBuffer.allocate(png.length + comment.length + 8)
                .put(png, 0, 33)
                .putInt(comment.length - 4)
                .put(comment)
                .putInt((int) crc.getValue())
                .put(png, 33, png.length - 33)
                .array();
        var checked = checked(commented);
        assertThat(new String(checked.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain(PLACE);
        assertThat(redCorner(checked)).isEqualTo("upper left of 40x20");
    }

    @ParameterizedTest
    @CsvSource({
        "1, upper left of 40x20",
        "2, upper right of 40x20",
        "3, lower right of 40x20",
        "4, lower left of 40x20",
        "5, upper left of 20x40",
        "6, upper right of 20x40",
        "7, lower right of 20x40",
        "8, lower left of 20x40",
        "99, upper left of 40x20"
    })
    void aPhotographLiesAsItsExifSaid(int orientation, String corner) throws IOException {
        assertThat(redCorner(checked(withExif(picture("jpeg"), orientation)))).isEqualTo(corner);
    }

    private static CheckedContent checked(byte[] bytes) throws IOException {
        return CheckedContent.of(new ByteArrayInputStream(bytes));
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    /** 40 by 20, white with a red upper left quarter. */
    private static byte[] picture(String format) throws IOException {
        var image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 40, 20);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 20, 10);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] withExif(byte[] jpeg, int orientation) {
        byte[] place = PLACE.getBytes(StandardCharsets.US_ASCII);
        var tiff = ByteBuffer.allocate(26 + place.length)
                .put("MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .put(place);
        byte[] exif = ByteBuffer.allocate(6 + tiff.capacity())
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(tiff.array())
                .array();
        return ByteBuffer.allocate(jpeg.length + exif.length + 4)
                .put(jpeg, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (exif.length + 2))
                .put(exif)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static String redCorner(CheckedContent checked) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(checked.bytes()));
        int w = image.getWidth();
        int h = image.getHeight();
        for (boolean upper : new boolean[] {true, false}) {
            for (boolean left : new boolean[] {true, false}) {
                var colour = new Color(image.getRGB(left ? w / 8 : w - w / 8, upper ? h / 8 : h - h / 8));
                if (colour.getRed() > 200 && colour.getGreen() < 80) {
                    return "%s %s of %dx%d".formatted(upper ? "upper" : "lower", left ? "left" : "right", w, h);
                }
            }
        }
        return "nowhere";
    }
}
