# SPDX-FileCopyrightText: The Colloquia authors
# SPDX-License-Identifier: MIT
# What is installed where, and the Debian package (packaging/make-deb).
include(GNUInstallDirs)

install(TARGETS colloquia RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
set(linux_files ${CMAKE_CURRENT_LIST_DIR}/linux)
install(FILES ${linux_files}/org.colloquia.Colloquia.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${linux_files}/org.colloquia.Colloquia.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${linux_files}/org.colloquia.Colloquia.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/colloquia RENAME copyright)
set(hicolor ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/colloquia.svg DESTINATION ${hicolor}/scalable/apps)
# Left out where resources/icons.cmake could not make them.
foreach(size 16 32 48 64 128 256)
    install(FILES ${PROJECT_BINARY_DIR}/resources/icons/icons/colloquia-${size}.png
        DESTINATION ${hicolor}/${size}x${size}/apps RENAME colloquia.png OPTIONAL)
endforeach()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME colloquia)
set(CPACK_PACKAGE_VENDOR "The Colloquia authors")
set(CPACK_PACKAGE_CONTACT "The Colloquia authors <colloquia@example.org>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "attendees, badges and lists of a colloquium, in one file")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Colloquia keeps a colloquium, its partners, workshops and attendees in one
file, takes in the answers of a registration form, and prints badges,
attendee lists and sign-in sheets. It needs no account and no server.")
# The libraries are found by looking into the program; plugins, translations and fonts are loaded at run time.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-translations-l10n, fonts-noto-core")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland")
include(CPack)
