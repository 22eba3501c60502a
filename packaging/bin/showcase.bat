@echo off
rem Starts AgentOS Showcase with a Java 25 or later: JAVA_HOME or the java on the path.
setlocal
set "HERE=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java"
if defined JAVA25_HOME if exist "%JAVA25_HOME%\bin\java.exe" set "JAVA=%JAVA25_HOME%\bin\java"
set "VERSION="
for /f "tokens=3" %%v in ('""%JAVA%" -version 2>&1 | findstr /i version"') do set "VERSION=%%~v"
if not defined VERSION goto missing
for /f "delims=.-+" %%m in ("%VERSION%") do set "MAJOR=%%m"
if %MAJOR% LSS 25 goto missing
"%JAVA%" --module-path "%HERE%\lib\javafx" --add-modules javafx.controls --enable-native-access=javafx.graphics,ALL-UNNAMED --sun-misc-unsafe-memory-access=allow %SHOWCASE_JAVA_OPTIONS% -cp "%HERE%\lib\*" agentos.showcase.Launcher %*
exit /b %ERRORLEVEL%
:missing
echo AgentOS Showcase needs Java 25: install one, for example Temurin 25 from adoptium.net, or point JAVA_HOME at yours. 1>&2
exit /b 3
