package it.florwork.placement;

/** The rules that must hold before day 1, as domain.md par. 4 numbers them. */
public enum PolicyCode {
    V1,
    V2,
    V3,
    V4,
    V5,
    V6,
    V7,
    V8,
    V9,
    V10,
    V11,
    V12,
    V13,
    V14,
    V15,
    V16,
    V17,
    V18,
    V19,
    V20,
    V21
}
