@echo off
rem Runs Maven on this project. An installed Maven is taken; otherwise the one of .mvn\wrapper\maven-wrapper.properties
rem is downloaded once into %USERPROFILE%\.m2\wrapper. JAVA_HOME must name a JDK of version 21 or newer.
setlocal
if not defined JAVA_HOME (
  echo mvnw: set JAVA_HOME to a JDK of version 21 or newer. 1>&2
  exit /b 1
)
where mvn >nul 2>nul
if %ERRORLEVEL%==0 (
  call mvn -f "%~dp0pom.xml" %*
  exit /b %ERRORLEVEL%
)
for /f "usebackq tokens=1,* delims==" %%a in ("%~dp0.mvn\wrapper\maven-wrapper.properties") do (
  if "%%a"=="distributionUrl" set "MAVEN_URL=%%b"
  if "%%a"=="distributionSha512Sum" set "MAVEN_SUM=%%b"
)
for %%f in ("%MAVEN_URL%") do set "MAVEN_NAME=%%~nxf"
set "MAVEN_NAME=%MAVEN_NAME:-bin.tar.gz=%"
set "MAVEN_DISTS=%USERPROFILE%\.m2\wrapper\dists"
if not exist "%MAVEN_DISTS%\%MAVEN_NAME%\bin\mvn.cmd" (
  echo mvnw: fetching %MAVEN_URL% 1>&2
  powershell -NoProfile -Command "$ErrorActionPreference='Stop'; New-Item -Force -ItemType Directory $env:MAVEN_DISTS | Out-Null; $f=Join-Path $env:MAVEN_DISTS 'maven.tar.gz'; Invoke-WebRequest -UseBasicParsing $env:MAVEN_URL -OutFile $f; if ((Get-FileHash -Algorithm SHA512 $f).Hash -ne $env:MAVEN_SUM) { throw 'the checksum of Maven does not fit' }; tar -xzf $f -C $env:MAVEN_DISTS; Remove-Item $f"
  if errorlevel 1 exit /b 1
)
call "%MAVEN_DISTS%\%MAVEN_NAME%\bin\mvn.cmd" -f "%~dp0pom.xml" %*
exit /b %ERRORLEVEL%
