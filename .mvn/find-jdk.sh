# Read by ../mvnw. Sets JAVA_HOME to a JDK of at least this version: the one that is set or on the path when it is new
# enough, else the newest in a usual place, and says so.
required_java=21

java_version() { # folder -> major version of the JDK in it, nothing when there is none
  [ -x "$1/bin/javac" ] && sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null
}

is_new_enough() {
  version=$(java_version "$1") && [ -n "$version" ] && [ "$version" -ge "$required_java" ]
}

default_java=${JAVA_HOME-}
if [ -z "$default_java" ] && command -v javac >/dev/null 2>&1; then
  default_java=$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")
fi

if ! is_new_enough "$default_java"; then
  newest='' newest_version=0
  for candidate in /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if is_new_enough "$candidate" && [ "$version" -gt "$newest_version" ]; then
      newest=$candidate newest_version=$version
    fi
  done
  if [ -z "$newest" ]; then
    echo "mvnw: FlorWork needs a JDK of version $required_java or newer and none was found. Install one, or set JAVA_HOME to it." >&2
    exit 1
  fi
  [ -z "$default_java" ] || echo "mvnw: using JDK $newest_version in $newest, the default one is older than $required_java" >&2
  default_java=$newest
fi
JAVA_HOME=$default_java
export JAVA_HOME
