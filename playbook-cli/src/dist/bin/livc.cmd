@echo off
rem Starts livc. Needs Java 17 or newer: the one in JAVA_HOME, else the one on the PATH.
setlocal DisableDelayedExpansion
set "LIVC_LIB=%~dp0..\lib"
set "LIVC_JAVA="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "LIVC_JAVA=%JAVA_HOME%\bin\java.exe"
if not defined LIVC_JAVA for %%J in (java.exe) do set "LIVC_JAVA=%%~$PATH:J"
if not defined LIVC_JAVA goto missing

rem a Java older than 17 does not know this flag and would say so in its own words
"%LIVC_JAVA%" --list-modules >nul 2>nul || goto missing

"%LIVC_JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable -Xlog:all=error:stderr --enable-native-access=ALL-UNNAMED -cp "%LIVC_LIB%\livc.jar" be.livc.cli.Main %*
exit /b %ERRORLEVEL%

:missing
>&2 echo livc heeft Java 17 of nieuwer nodig.
>&2 echo Installeer het (bijvoorbeeld Temurin of OpenJDK), of laat JAVA_HOME naar de map ervan wijzen.
>&2 echo livc needs Java 17 or newer.
>&2 echo Install it (for example Temurin or OpenJDK), or let JAVA_HOME point to its folder.
exit /b 3
