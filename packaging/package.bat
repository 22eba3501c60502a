@echo off
rem Makes the Windows installer from target\showcase. Needs a JDK 25 (JAVA25_HOME or JAVA_HOME) and WiX on the path.
rem   mvn -DskipTests package
rem   packaging\package.bat [FOLDER]
setlocal
set "ROOT=%~dp0.."
set "BUILT=%ROOT%\target\showcase"
set "OUT=%~1"
if "%OUT%"=="" set "OUT=%ROOT%\target\package"
set "JDK=%JAVA25_HOME%"
if "%JDK%"=="" set "JDK=%JAVA_HOME%"
if not exist "%JDK%\bin\jpackage.exe" (
    echo A JDK 25 is needed: install one, for example Temurin 25, and point JAVA25_HOME at it. 1>&2
    exit /b 3
)
if not exist "%BUILT%\lib" (
    echo There is nothing to package yet; run: mvn -DskipTests package 1>&2
    exit /b 3
)
set "WORK=%TEMP%\agentos-showcase-%RANDOM%"
mkdir "%WORK%\input" || exit /b 1
"%JDK%\bin\jlink" --module-path "%BUILT%\lib\javafx" @"%ROOT%\packaging\jlink.args" --output "%WORK%\runtime" || exit /b 1
copy "%BUILT%\lib\*.jar" "%WORK%\input\" >nul || exit /b 1
xcopy /e /i /q "%BUILT%\showcase-data" "%WORK%\input\showcase-data" >nul || exit /b 1
"%JDK%\bin\jpackage" @"%ROOT%\packaging\jpackage.args" @"%ROOT%\packaging\windows\jpackage.args" --runtime-image "%WORK%\runtime" --input "%WORK%\input" --dest "%OUT%" || exit /b 1
rmdir /s /q "%WORK%"
dir /b "%OUT%"
