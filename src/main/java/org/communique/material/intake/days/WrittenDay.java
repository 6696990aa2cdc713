package org.communique.material.intake.days;

import java.time.LocalDate;

/**
 * A day of the calendar as it stands in a text.
 *
 * @param day as it is written: where a time of another zone follows, the day there
 * @param start the first of its UTF-16 units
 * @param end after the last of them
 * @param inUtc whether a time follows that is in UTC: where it was written, it may have been the day before or after
 */
public record WrittenDay(LocalDate day, int start, int end, boolean inUtc) {}
