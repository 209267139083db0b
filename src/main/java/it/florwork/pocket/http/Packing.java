package it.florwork.pocket.http;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Some content packed once, as small as it gets. Brotli saves another eighth where its native code runs on this machine;
 * elsewhere gzip alone is offered.
 *
 * @param encoding as {@code Content-Encoding} names it
 */
record Packing(String encoding, byte[] bytes) {
    private static final Encoder.Parameters SMALLEST = Encoder.Parameters.create(11);

    /** Those that gain something, the smallest first. */
    static List<Packing> of(byte[] plain) {
        return Stream.of(new Packing("gzip", gzip(plain)), new Packing("br", brotli(plain)))
                .filter(packing -> packing.bytes.length < plain.length)
                .sorted(Comparator.comparingInt(packing -> packing.bytes.length))
                .toList();
    }

    private static byte[] brotli(byte[] plain) {
        if (!Brotli4jLoader.isAvailable()) {
            return plain;
        }
        try {
            return Encoder.compress(plain, SMALLEST);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] gzip(byte[] plain) {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            out.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }
}
