import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { root } from "../cli/newsgraph.ts";

export interface Packed {
  readonly tarball: string;
  /** A project of its own with the package installed, and nothing else of this checkout in it. */
  readonly project: string;
  /** Paths in the package. */
  readonly files: readonly string[];
}

interface PackageJson {
  readonly dependencies: Readonly<Record<string, string>>;
}

/** Packs the built package and installs it as npm would, but for its dependencies, which are linked: no network. */
export function packAndInstall(): Packed {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-packed-"));
  execFileSync("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const tarball = join(folder, readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "");
  const project = join(folder, "project");
  const installed = join(project, "node_modules/newsgraph");
  mkdirSync(installed, { recursive: true });
  execFileSync("tar", ["-xzf", tarball, "-C", installed, "--strip-components=1"]);
  const { dependencies }: PackageJson = JSON.parse(
    readFileSync(join(installed, "package.json"), "utf8"),
  );
  for (const name of Object.keys(dependencies)) {
    const link = join(project, "node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, "node_modules", name), link);
  }
  const files = readdirSync(installed, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(installed.length + 1))
    .sort();
  return { tarball, project, files };
}
