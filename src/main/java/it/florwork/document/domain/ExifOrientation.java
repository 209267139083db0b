package it.florwork.document.domain;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Reads the one thing of a photograph's EXIF that matters to a paper: which way is up. */
final class ExifOrientation {
    private static final int UPRIGHT = 1;
    private static final int APP1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int ORIENTATION_TAG = 0x0112;
    private static final int ENTRY_BYTES = 12;

    private ExifOrientation() {}

    /** @return 1 to 8 as EXIF numbers them; 1, upright, where the JPEG says nothing that can be read */
    static int of(byte[] jpeg) {
        var file = ByteBuffer.wrap(jpeg).position(2);
        while (file.remaining() >= 4) {
            int marker = Short.toUnsignedInt(file.getShort());
            int length = Short.toUnsignedInt(file.getShort()) - 2;
            if (marker == START_OF_SCAN || length < 0 || length > file.remaining()) {
                return UPRIGHT;
            }
            var segment = file.slice(file.position(), length);
            if (marker == APP1 && isExif(segment)) {
                return inTiff(segment.slice(EXIF.length, length - EXIF.length));
            }
            file.position(file.position() + length);
        }
        return UPRIGHT;
    }

    private static boolean isExif(ByteBuffer segment) {
        return segment.remaining() >= EXIF.length && ByteBuffer.wrap(EXIF).equals(segment.slice(0, EXIF.length));
    }

    private static int inTiff(ByteBuffer tiff) {
        if (tiff.remaining() < 8) {
            return UPRIGHT;
        }
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return UPRIGHT;
        }
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY_BYTES;
            if (entry > tiff.limit() - ENTRY_BYTES) {
                return UPRIGHT;
            }
            if (Short.toUnsignedInt(tiff.getShort(entry)) == ORIENTATION_TAG) {
                return Short.toUnsignedInt(tiff.getShort(entry + 8));
            }
        }
        return UPRIGHT;
    }
}
