import { describe, expect, it } from "vitest";

import { asFileName, folderOfFile, isSectionFile, nameOfFile } from "./paths";

describe("the path of a file", () => {
  it("gives the name and the end of the folder, on each system", () => {
    expect(nameOfFile("/home/odile/Documents/Parti/Valmont 2019.ruche")).toBe("Valmont 2019");
    expect(folderOfFile("/home/odile/Documents/Parti/Valmont.ruche")).toBe("…/Documents/Parti");
    expect(folderOfFile("/media/clé/Valmont.ruche")).toBe("/media/clé");
    expect(nameOfFile("C:\\Users\\Odile\\Documents\\Valmont.RUCHE")).toBe("Valmont");
    expect(folderOfFile("C:\\Users\\Odile\\Documents\\Valmont.ruche")).toBe("…\\Odile\\Documents");
  });

  it("tells a section's file from others", () => {
    expect(isSectionFile("/a/Valmont.ruche")).toBe(true);
    expect(isSectionFile("/a/ruche.pdf")).toBe(false);
  });
});

describe("the name of a new file", () => {
  it("holds nothing that a system forbids", () => {
    expect(asFileName("Section 12/13 : Valmont ?")).toBe("Section 12 13 Valmont");
  });
});
