import { describe, expect, test } from "@jest/globals";
import { parseArchiveDate, validIsoDate } from "../../lib/parse/date.ts";

describe("parseArchiveDate", () => {
  test.each([
    ["14-JAN-2001", "2001-01-14"],
    ["9-FEB-1990", "1990-02-09"],
    ["09-DEC-1988", "1988-12-09"],
    ["29-FEB-2000", "2000-02-29"],
    ["14-jan-2001", "2001-01-14"],
    [" 14-Jan-2001 ", "2001-01-14"],
  ])("%p is %s", (text, date) => {
    expect(parseArchiveDate(text)).toBe(date);
  });

  test.each(["31-FEB-2001", "29-FEB-2001", "00-JAN-2001", "32-JAN-2001"])("%s is no day", (text) => {
    expect(parseArchiveDate(text)).toBeNull();
  });

  test.each(["", "14-XYZ-2001", "2001-01-14", "14-JAN-01", "14 JAN 2001", "on 14-JAN-2001"])(
    "%p is no date",
    (text) => {
      expect(parseArchiveDate(text)).toBeNull();
    },
  );
});

describe("validIsoDate", () => {
  test("is the date itself where there is such a day", () => {
    expect(validIsoDate("2001-01-14")).toBe("2001-01-14");
  });

  test.each(["2001-02-31", "2001-13-01", "2001-1-14", "14-JAN-2001", "2001-01-14T10:00:00Z", ""])(
    "%p is none",
    (text) => {
      expect(validIsoDate(text)).toBeNull();
    },
  );
});
