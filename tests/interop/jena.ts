import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "./consumer.ts";

const jars = "/usr/share/java";

/** What riot needs of the packages that libapache-jena-java depends on. */
const needed = [
  ...["jena-cmds", "jena-arq", "jena-core", "jena-base", "jena-iri", "jena-shacl", "jena-tdb"],
  ...["commons-cli", "commons-codec", "commons-compress", "commons-csv", "commons-io"],
  ...["commons-lang3", "dexx.collection", "gson", "guava", "httpclient", "httpclient-cache"],
  ...["httpcore", "jackson-annotations", "jackson-core", "jackson-databind", "jcl-over-slf4j"],
  ...["jsonld-java", "protobuf", "slf4j-api", "slf4j-simple", "thrift"],
].map((name) => join(jars, `${name}.jar`));

/**
 * Debian's jar looks for its copy of Xerces under `xerces/`, and has the messages of that copy, without
 * which it does not start, still under the folder of its first name.
 */
const unpackMessages = `
import os, sys, zipfile
first = "org/apache/jena/ext/"
jar = zipfile.ZipFile(sys.argv[1])
for name in jar.namelist():
    if name.startswith(first) and name.endswith(".properties"):
        path = os.path.join(sys.argv[2], name[len(first):])
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(jar.read(name))
`;

/** The class path with which Debian's Jena runs; what its jars lack is put into the folder. */
export function jenaClassPath(folder: string): string {
  const messages = join(folder, "messages");
  run("/usr/bin/python3", ["-c", unpackMessages, join(jars, "jena-core.jar"), messages]);
  return [messages, ...needed].join(":");
}

export function jenaVersion(): string | undefined {
  if (!needed.every((jar) => existsSync(jar))) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-riot-"));
  try {
    const args = ["-cp", jenaClassPath(folder), "riotcmd.riot", "--version"];
    return /VERSION: (\S+)/.exec(run("java", args).stdout)?.[1];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
